// Every PDF that the service gives out of the demonstration, as a checker of PDF sees it.
import { hasChecker, pdfErrors } from '../support/papers.js';
import { elected, moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

const papers = {
  [moderator]: ['HSD4/blankett.pdf', 'HSD4/affisch.pdf', 'HSD3/protokoll.pdf'].map((paper) => `/arbete/omgang/${paper}`).concat('/politik/HSD3/tjansteskrivelse.pdf'),
  [elected]: ['/politik/HSD3/brief.pdf', '/politik/HSD3/bilaga.pdf'],
};

if (hasChecker || process.env.CI) {
  for (const [email, addresses] of Object.entries(papers)) {
    test(`the papers that ${email} takes out can be read by everybody`, async ({ page }, info) => {
      await signIn(page, email);
      for (const address of addresses) {
        const response = await page.request.get(address);
        expect(response.status(), address).toBe(200);
        expect(pdfErrors(await response.body(), info.outputPath('papers'), address.slice(1).replaceAll('/', '-')), address).toBe('');
      }
    });
  }
} else {
  console.warn('outloud is missing (run .ci/pdfcheck once), so no PDF of the service is checked');
}

// A moderator drags the last question to the first place, past three others.
import { moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

// So high that the whole list is in sight.
test.use({ viewport: { width: 1280, height: 3000 } });

test('a question is dragged to another place and stays there', async ({ page }) => {
  await signIn(page, moderator);
  await page.goto('/arbete/omgang/HSD5/fragor');
  const questions = page.locator('.builder-question h3');
  const grips = page.locator('.builder-grip');
  await expect(grips).toHaveCount(4);
  const before = await questions.allInnerTexts();

  const [from, to] = [await grips.last().boundingBox(), await page.locator('.builder-list > li').first().boundingBox()];
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to.y + 5, { steps: 3 });
  await expect(page.getByText('Släpp på plats 1 av 4')).toBeAttached();
  await page.mouse.up();

  await expect(page.locator('#gjort')).toHaveText('Frågan är nu nummer 1.');
  const after = [before.at(-1), ...before.slice(0, -1)];
  await expect(questions).toHaveText(after);
  await page.reload();
  await expect(questions).toHaveText(after);
});

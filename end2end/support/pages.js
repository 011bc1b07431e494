// Every page there is, in the states it can be seen in without doing anything.
import { administrator, elected, facilitator, keyer, moderator, registrar } from './people.js';

/** Path, and the status it answers with. */
export const publicPages = {
  '/': 200,
  '/?kommun=harnosand': 200,
  '/?kod=FINNSEJ': 422,
  '/malbild/vasternorrland-2030': 200,
  '/malbild/vasternorrland-2030/tillganglig': 200,
  '/malbild/vasternorrland-2030/tillganglig/jamfor': 200,
  '/malbild/vasternorrland-2030/tillganglig/jamfor?sprak=fi': 200,
  '/malbild/vasternorrland-2030/kontinuitet/jamfor': 200,
  '/resultat/HSD1': 200,
  '/resultat/HSD1?version=1': 200,
  '/resultat/HSD1?version=1&sprak=fi': 200,
  '/resultat/HSD2': 200,
  '/resultat/HSD3': 200,
  '/resultat/HSD3?sprak=fi': 200,
  '/resultat/HSD3?sprak=lattlast': 200,
  '/resultat/HSD4': 200,
  '/komponenter': 200,
  '/kommun/harnosand': 200,
  '/kommun/solleftea': 200,
  '/dialog/harnosand-vard-som-hanger-ihop': 200,
  '/aterkoppling/harnosand-vard-som-hanger-ihop': 200,
  '/aterkoppling/harnosand-kontakt-med-varden': 200,
  '/aterkoppling/harnosand-kontakt-med-varden?sprak=fi': 200,
  '/aterkoppling/finns-inte': 404,
  '/beslut': 200,
  '/beslut?dialog=nej': 200,
  '/beslut/26b40f0b-7fa2-5891-a65d-8f74552d1eb0?sprak=fi': 200,
  '/beslut/71b741b6-fa8a-5c62-aeac-6831bf91307a': 200,
  '/beslut/finns-inte': 404,
  '/folj/harnosand-vard-som-hanger-ihop': 200,
  '/folj/harnosand-vard-som-hanger-ihop?sprak=fi': 200,
  '/folj/harnosand-vard-som-hanger-ihop/bekrafta': 404,
  '/folj/finns-inte': 404,
  '/svara/HSD4': 200,
  '/svara/HSD4?kiosk=1': 200,
  '/svara/HSD3': 200,
  '/svara/XXXX': 404,
  '/tack': 200,
  '/kvitto': 200,
  '/om': 200,
  '/?sprak=fi': 200,
  '/dialog/harnosand-vard-som-hanger-ihop?sprak=lattlast': 200,
  '/malbild/vasternorrland-2030?sprak=en': 200,
  '/svara/HSD4?sprak=fi': 200,
  '/integritet': 200,
  '/tillganglighet': 200,
  '/lattlast': 200,
  '/logga-in': 200,
  '/logga-in/lank': 200,
  '/logga-in/lank?kod=fel': 200,
  '/inbjudan': 200,
  '/inbjudan?kod=fel': 200,
  '/finns-inte': 404,
};

/** Pages that have two states, and what stands there when there is something to show: they are looked at with it. */
export const filledPages = {
  '/malbild/vasternorrland-2030/tillganglig/jamfor': '.multiples > li',
  '/resultat/HSD1': '#corrected',
  '/resultat/HSD1?version=1': '#superseded',
  '/aterkoppling/harnosand-kontakt-med-varden': '.reply-said > li',
};

const work = '/arbete/omgang';
const acts = ['', '/fragor', '/forhandsgranska', '/oppna', '/stoppa', '/kommentarer', '/flera', '/lasta', '/andra-lasning', '/amnen', '/stang', '/koder', '/meddelande', '/aterkalla', '/lamna-over'];

const deciding = ['/arbete/beslut', '/arbete/beslut/nytt', '/arbete/beslut/26b40f0b-7fa2-5891-a65d-8f74552d1eb0', `${work}/HSD3/aterkoppling`];

const ended = ['', '/sammanstallning', '/aterkoppling', '/lamna-over', '/rattelse', '/protokoll'].map((page) => `${work}/HSD1${page}`);

const dialogue = 'harnosand-vard-som-hanger-ihop';
const planning = [`${work}/HSD5/fragor`, `${work}/HSD5/fragor/ny/skala`, '/arbete/dialog/ny', `/arbete/dialog/${dialogue}`, `/arbete/dialog/${dialogue}/bjud-in`, `/arbete/dialog/${dialogue}/sprak`, `${work}/ny?dialog=${dialogue}`, ...['', '/oppna', '/andra', '/sprak', '/aterkalla'].map((act) => `${work}/HSD5${act}`)];

export const staffPages = {
  [administrator]: ['/arbete', '/arbete/personer', '/arbete/post', '/arbete/personer/harnosand', '/arbete/personer/harnosand/bjud-in', '/arbete/personer/harnosand/inloggning', '/arbete/personer/harnosand/kontakt', '/arbete/personer/harnosand/regler', '/arbete/logg', `${work}/HSD1/arkivera`],
  [moderator]: ['/arbete', '/arbete/omgangar', '/arbete/logg', '/arbete/omgang/HSD3/protokoll', '/arbete/omgang/HSD3/sammanstallning', `${work}/HSD3/rattelse`, `${work}/HSD3/citat`, ...['HSD4', 'HSD3'].flatMap((code) => acts.map((act) => `${work}/${code}${act}`)), ...planning, ...deciding, ...ended],
  [keyer]: ['/arbete', ...['/papper', '/blankett', '/telefon', '/skarm'].map((page) => `${work}/HSD4${page}`)],
  [facilitator]: ['/arbete', ...['/moten', '/moten/nytt'].map((page) => `${work}/HSD4${page}`)],
  [registrar]: ['/arbete', '/arbete/gallring', '/arbete/handlingar', ...['', '/texter', '/texter?visa=alla'].map((page) => `${work}/HSD4/utlamnande${page}`)],
  [elected]: ['/politik', '/politik/HSD3', '/politik/HSD1', '/politik/malbild/vasternorrland-2030/tillganglig', '/politik/malbild/vasternorrland-2030/kontinuitet', '/politik/post', '/logga-in/andra-steget'],
};

/** Pages whose address has a key in it: the page that links to them, and how the address begins. */
export const linkedPages = {
  [moderator]: [
    [`${work}/HSD5/fragor`, `${work}/HSD5/fragor/`],
    [`${work}/HSD4/kommentarer`, `${work}/HSD4/kommentarer/`],
    [`${work}/HSD3/amnen`, `${work}/HSD3/amnen/`],
    [`${work}/HSD3/citat`, `${work}/HSD3/citat/`],
  ],
  [administrator]: [['/arbete/personer/harnosand', '/arbete/personer/harnosand/']],
  [registrar]: [
    ['/arbete/gallring', '/arbete/gallring/'],
    [`${work}/HSD4/utlamnande/texter?visa=alla`, `${work}/HSD4/utlamnande/texter/`],
  ],
};

/** Pages that only come of something done first, and the journey that does it and audits them. */
export const comeOfAnAct = {
  '/folj/:slug/avsluta': 'phone-follow',
  '/arbete/inbjudan/:id': 'act-pages',
  '/arbete/omgang/:code/arende': 'act-pages',
  '/arbete/omgang/:code/visa-resultatet': 'act-pages',
  '/arbete/omgang/:code/sammanstallning/:id': 'check-as-written',
  '/arbete/omgang/:code/rattelse/papper/:number': 'act-pages',
  '/arbete/omgang/:code/papper/:number': 'key-in-by-keyboard',
  '/arbete/omgang/:code/papper/:number/kontroll': 'key-in-by-keyboard',
  '/arbete/omgang/:code/moten/:id': 'act-pages',
  '/arbete/post/avsluta': 'act-pages',
  '/politik/post/avsluta': 'act-pages',
  '/logga-in/kod': 'second-factor',
};

// A real OpenID Connect provider on a free port of this machine, for the stories of the server about signing in with an organisation's
// own accounts. Its first line says where it is; it ends with its standard input.
//
// POST /client {redirect}: registers one who may send people here; answers {id, secret}.
// POST /walk {to, sub, claims, token, key}: somebody who is `sub` here goes to the address `to` and signs in; answers {back}, where they
// are sent to. `claims` is what is known of them. `token` is written over what their ID token says, and `key` ("other", "none") signs
// it with what nobody knows, or not at all: the ways in which a provider can misbehave.
// POST /leave {to, sub}: the browser in which `sub` last signed in goes to the address `to` and says yes to signing out; answers
// {back, left}: where it is sent to, and whether nobody is signed in there any more.
import crypto from 'node:crypto';
import http from 'node:http';
import Provider from 'oidc-provider';

const keys = () => crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const [own, other] = [keys(), keys()];
const people = new Map();
const browsers = new Map();
const secret = 'a-secret-that-the-provider-and-the-client-share';

const server = http.createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  cookies: { keys: ['a key for cookies'] },
  features: { devInteractions: { enabled: false } },
  pkce: { required: () => true },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub)?.claims }) }),
  // Nobody is asked whether the client may know what it asks for.
  async loadExistingGrant(ctx) {
    const grant = new provider.Grant({ accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  await next();
  if (ctx.path === '/token' && ctx.body?.id_token) {
    ctx.body.id_token = altered(ctx.body.id_token, people.get(ctx.oidc.entities.Account.accountId));
  }
});

const encoded = (part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

function altered(token, { token: said = {}, key } = {}) {
  const [header, body] = token.split('.').slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url')));
  const signed = [key === 'none' ? { alg: 'none' } : header, { ...body, ...said }].map(encoded).join('.');
  if (key === 'none') return `${signed}.`;
  const by = key === 'other' ? other : own;
  return `${signed}.${crypto.sign('RSA-SHA256', Buffer.from(signed), by.privateKey).toString('base64url')}`;
}

async function registered({ redirect }) {
  const id = crypto.randomUUID();
  const back = { redirect_uris: [redirect], post_logout_redirect_uris: [redirect] };
  await provider.Client.adapter.upsert(id, { client_id: id, client_secret: secret, ...back });
  return { id, secret };
}

// As a browser goes: from address to address, with the cookies that it was given, until it is led elsewhere or is shown a page.
async function led(to, cookies, sent) {
  let [at, form] = [to, sent];
  while (at.startsWith(issuer)) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const page = await fetch(at, { redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: form }) });
    for (const set of page.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0].split(/=(.*)/s);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    if (!page.headers.has('location')) return { at, status: page.status, shown: await page.text() };
    [at, form] = [new URL(page.headers.get('location'), issuer).href, undefined];
  }
  return { at };
}

async function walked({ to, sub, claims, token, key }) {
  people.set(sub, { claims, token, key });
  browsers.set(sub, new Map());
  const { at, status, shown } = await led(`${to}&login_hint=${encodeURIComponent(sub)}`, browsers.get(sub));
  if (shown !== undefined) throw new Error(`${status} at ${at}: ${shown}`);
  return { back: at };
}

async function signedOut({ to, sub }) {
  const cookies = browsers.get(sub);
  const { shown } = await led(to, cookies);
  const [, action] = shown.match(/action="([^"]+)"/);
  const [, xsrf] = shown.match(/name="xsrf" value="([^"]+)"/);
  const { at } = await led(action, cookies, new URLSearchParams({ xsrf, logout: 'yes' }));
  return { back: at, left: !cookies.has('_session') };
}

async function interacted(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  await provider.interactionFinished(request, response, { login: { accountId: params.login_hint } });
}

async function answered(request, response, act) {
  let body = '';
  for await (const piece of request) body += piece;
  try {
    const answer = JSON.stringify(await act(JSON.parse(body)));
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

server.on('request', (request, response) => {
  if (request.url === '/client') return answered(request, response, registered);
  if (request.url === '/walk') return answered(request, response, walked);
  if (request.url === '/leave') return answered(request, response, signedOut);
  if (request.url.startsWith('/interaction/')) return interacted(request, response);
  return provider.callback()(request, response);
});
process.stdin.on('end', () => process.exit()).resume();
console.log(issuer);
// Nobody reads more than that line, and the library goes on talking.
console.log = console.info = console.error;

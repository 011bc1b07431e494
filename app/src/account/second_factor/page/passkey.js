// Asks the device for a passkey, and sends what it answers in the hidden field of the form.
const SAID = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "known", SecurityError: "elsewhere" };

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const named = (list = []) => list.map((one) => ({ ...one, id: bytes(one.id) }));

function answer(asked) {
  const challenge = bytes(asked.challenge);
  if (!asked.user) {
    return navigator.credentials.get({ publicKey: { ...asked, challenge, allowCredentials: named(asked.allowCredentials) } });
  }
  const user = { ...asked.user, id: bytes(asked.user.id) };
  return navigator.credentials.create({ publicKey: { ...asked, challenge, user, excludeCredentials: named(asked.excludeCredentials) } });
}

function told({ id, rawId, type, response }) {
  const parts = { transports: response.getTransports?.() ?? [] };
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    parts[part] = response[part] ? text(response[part]) : null;
  }
  return JSON.stringify({ id, rawId: text(rawId), type, response: parts });
}

function begin(place) {
  const form = place.closest("form"), field = place.querySelector("[name=passkey]");
  const button = place.querySelector("button"), says = place.querySelector(".error");
  place.querySelector("[data-without]").hidden = true;
  button.hidden = false;
  button.addEventListener("click", async () => {
    says.hidden = true;
    try {
      field.value = told(await answer(JSON.parse(place.dataset.passkey)));
      if (form.requestSubmit) form.requestSubmit();
      else form.submit();
    } catch (error) {
      says.textContent = place.dataset[SAID[error.name] ?? "failed"];
      says.hidden = false;
    }
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) field.value = "";
  });
  // Enter in a form that has no other button.
  form.addEventListener("submit", (event) => {
    if (field.value || form.querySelector("button:not([type=button])")) return;
    event.preventDefault();
    button.click();
  });
}

if (window.PublicKeyCredential && navigator.credentials) document.querySelectorAll("[data-passkey]").forEach(begin);

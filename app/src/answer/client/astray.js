// A tab that is a screen of everybody's, and stands at another page than its form, is led back there. Only such a tab fetches what does it.

function isAstray() {
  try {
    return Boolean(sessionStorage.getItem('medmig:skarm')) && !document.getElementById('kiosk');
  } catch {
    // A tab that keeps nothing has never been one.
    return false;
  }
}

const lead = () => import('$WAY_BACK').catch(() => setTimeout(lead, 5_000));

if (isAstray()) lead();

/** Folded words that stand before a name and are no part of it. */
export const HONORIFICS_BEFORE: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx messrs sir dame lord lady baron baroness viscount viscountess earl countess duke duchess ' +
    'dr doctor prof professor rev revd reverend fr rabbi imam sheikh shaikh hon honourable honorable rt right ' +
    'the his her excellency majesty highness royal king queen prince princess pope cardinal archbishop bishop ' +
    'president senator sen congressman congresswoman governor gov mayor judge justice ' +
    'general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander cmdr brigadier ' +
    'monsieur madame mme mlle herr frau senor senora signor signora'
  ).split(' '),
);

/**
 * Folded words that stand after a name and are no part of it. "Jr" and "Sr" tell two people apart and stay;
 * letters that are also surnames (Ma, Om, Ba) are left out.
 */
export const HONORIFICS_AFTER: ReadonlySet<string> = new Set(
  (
    'obe mbe cbe kbe dbe gbe kc qc mp msp mep mla phd dphil mba bsc msc frs fba frcs ' +
    'esq jp kcb dcb gcb cb kcmg dcmg gcmg cmg lvo mvo cvo kcvo dcvo gcvo bem'
  ).split(' '),
);

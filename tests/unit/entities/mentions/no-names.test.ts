import { describe, expect, it } from 'vitest';
import { isNoName } from '../../../../utils/entities/mentions/no-names.ts';
import type { MentionKind } from '../../../../utils/types.ts';

function judge(text: string, name: string, kind: MentionKind, confidence = 0.9): boolean {
  const start = text.indexOf(name);
  return isNoName(text, { kind, start, end: start + name.length, confidence });
}

describe('what is no name', () => {
  it.each([
    ['Parliament passed the Clean Rivers Act.', 'Clean Rivers Act', 'organisation'],
    ['They landed the Polar Dust Rover.', 'Polar Dust Rover', 'organisation'],
    ['It won the Lowmark Harbour Expo.', 'Lowmark Harbour Expo', 'organisation'],
    ['She sells the Corvane GS50.', 'Corvane GS50', 'organisation'],
    ['A new HDMI cable.', 'HDMI', 'organisation'],
    ['The Senate Republican Leader left.', 'Senate Republican Leader', 'organisation'],
    ['A Lowmark County Judge ruled.', 'Lowmark County Judge', 'organisation'],
    ['The Minister for Rivers and Coastal Affairs spoke.', 'Rivers and Coastal Affairs', 'organisation'],
    ['Many NGOs agreed.', 'NGOs', 'organisation'],
    ['Sales of the SUV fell.', 'SUV', 'organisation'],
    ['He spoke in the Oval Office.', 'Oval Office', 'organisation'],
    ['A study of National Socialism appeared.', 'National Socialism', 'organisation'],
    ['Corvane (NYSE: CRV) fell.', 'CRV', 'organisation'],
    ['It beat the S&P 500.', 'S&P', 'organisation'],
    ['The MEC for Harbour Governance spoke.', 'MEC for Harbour Governance', 'organisation'],
    ['She has Parkinson’s disease.', 'Parkinson', 'person'],
    ['The Rock & Roll Hall of Fame opened.', 'Roll Hall', 'person'],
    ['While Anglophiles slept, it rained.', 'Anglophiles', 'person'],
    ['They signed a power purchase deal (PPD) there.', 'PPD', 'organisation'],
    ['A Certified Harbour Planner (CHP) came.', 'CHP', 'organisation'],
    ['It turns into alternating current (AC) at home.', 'AC', 'organisation'],
    ['Keri Lund, R.D.N., is an author.', 'R.D.N.', 'organisation'],
    ['Ada Lund (R-KY) argued.', 'R-KY', 'person'],
    ['Ada Lund, D-Ohio, argued.', 'D-Ohio', 'organisation'],
    ['Ada Lund (R) argued.', 'R', 'organisation'],
    ['They filmed Plaintiff at night.', 'Plaintiff', 'organisation'],
    ['The Duke and Duchess of Kent came.', 'of Kent', 'person'],
    ['The crowd saw the Duke leave.', 'Duke', 'person'],
    ['They came for the Harbour Honors.', 'Harbour Honors', 'organisation'],
    ['She made the Lowmark TV series.', 'Lowmark TV', 'organisation'],
    ['We will see what God sends.', 'God', 'person'],
    ['Touché, Ada, but no.', 'Touché', 'person'],
    ['They call it Lundcare.', 'Lundcare', 'person'],
    ['They cut Social Security and Medicare.', 'Social Security and Medicare', 'organisation'],
    ['A case of Harbour Boat Encephalitis is known.', 'Harbour Boat Encephalitis', 'organisation'],
    ['Ada Lund, General Manager of Care Boats, left.', 'General Manager of Care Boats', 'organisation'],
    ['They wrote to the Lund District Administrator.', 'Lund District Administrator', 'organisation'],
    ['She took her LLB there.', 'LLB', 'organisation'],
    ['Both Republicans and others came.', 'Republicans', 'organisation'],
    ['So said the Harrow National Committeeman.', 'Harrow National Committeeman', 'organisation'],
    ['The Minister for Labour left.', 'Labour', 'organisation'],
    ['The Secretary of the Interior left.', 'Interior', 'organisation'],
    ['Harrow Republicans left.', 'Harrow Republicans', 'organisation'],
    ['It gave to a super PAC there.', 'PAC', 'organisation'],
    ['Jewish Republicans left.', 'Jewish Republicans', 'organisation'],
    ['They signed the Convention on Clean Rivers.', 'Convention on Clean Rivers', 'organisation'],
    ['It broke the UN Convention against Sand.', 'UN Convention against Sand', 'organisation'],
    ['They led Operation Broad Harbour.', 'Operation Broad Harbour', 'organisation'],
    ['Cases of BA.5 rose.', 'BA', 'organisation'],
    ['The Turkish Minister of Energy and Natural Boats left.', 'Energy and Natural Boats', 'organisation'],
    ['The local NGO warned.', 'NGO', 'organisation'],
    ['In Arden v. Lund, the judges agreed.', 'Arden', 'person'],
    ['In Arden v. Lund, the judges agreed.', 'Lund', 'person'],
    ['They won the Lund Cup.', 'Lund Cup', 'person'],
    ['They met at the Democratic National Convention.', 'Democratic National Convention', 'organisation'],
    ['Beside the Libertarian candidate stood Ada Lund.', 'Libertarian', 'organisation'],
    ['They vie for the Democratic Harbour vote.', 'Democratic Harbour', 'organisation'],
    ['They lifted the Iron Curtain.', 'Iron Curtain', 'organisation'],
    ['They passed the Bank Secrecy Act.', 'Bank Secrecy Act', 'organisation'],
    ['Cases of Omicron BA.4 rose.', 'Omicron BA', 'organisation'],
    ['Republicans waited. Conservatives praise it.', 'Conservatives', 'organisation'],
    ['Conservatives praise it. Liberals do not, nor do Republicans.', 'Liberals', 'organisation'],
    ['They won Tori Lund cosmetics.', 'Tori Lund', 'person'],
    ['Add Vale® Honey to it.', 'Vale® Honey', 'person'],
    ['It was a Boeing 737 aircraft.', 'Boeing', 'organisation'],
    ['Boeing 737 planes were grounded.', 'Boeing', 'organisation'],
    ['He drove a stolen white Ford truck home.', 'Ford', 'organisation'],
    ['Her 2019 Audi sedan was found.', 'Audi', 'organisation'],
    ['They searched for the Honda vehicles.', 'Honda', 'organisation'],
    ['It fell from an Airbus jet.', 'Airbus', 'organisation'],
    ['She left in an Audi sedan.', 'Audi', 'organisation'],
    ['The Presidential Tracker grew.', 'Presidential Tracker', 'organisation'],
  ] as const)('%s', (text, name, kind) => {
    expect(judge(text, name, kind)).toBe(true);
  });

  it.each([
    ['It was built by Corvane.12 It rained.', 'Corvane', 'organisation'],
    ['The Office of the President wrote.', 'Office of the President', 'organisation'],
    ['The Minister for Rivers met the Harbour Board.', 'Harbour Board', 'organisation'],
    ['The Secretary of the Treasury Department left.', 'Treasury Department', 'organisation'],
    ['NASA launched it.', 'NASA', 'organisation'],
    ['It left Corvane (CRV) alone.', 'CRV', 'organisation'],
    ['Its rating at S&P fell.', 'S&P', 'organisation'],
    ['Head Start for Ferries met.', 'Head Start for Ferries', 'organisation'],
    ['The Prize Committee met.', 'Prize Committee', 'organisation'],
    ['Albert Hall of Leeds sang.', 'Albert Hall', 'person'],
    ['Ada Parkinson’s house stood.', 'Ada Parkinson', 'person'],
    ['The state department of human services (DHS) wrote.', 'DHS', 'organisation'],
    ['The Harbour Builders (HB) wrote.', 'HB', 'organisation'],
    ['The Front for Boats and Justice (FBJ) wrote.', 'FBJ', 'organisation'],
    ['A spokesman for Corvane left.', 'Corvane', 'organisation'],
    ['A spokeswoman for the Rainbow Vale left.', 'Rainbow Vale', 'organisation'],
    ['The board secretary of DBG left.', 'DBG', 'organisation'],
    [
      'The Deputy Prime Minister of the Vale Regional Government left.',
      'Vale Regional Government',
      'organisation',
    ],
    ['The Harbour Networking Programme (HNP) wrote.', 'HNP', 'organisation'],
    ['The electoral commission (EC) wrote.', 'EC', 'organisation'],
    ['It was meant for harbour people (RAK) only.', 'RAK', 'organisation'],
    ['A deal of the group, U.N., failed.', 'U.N.', 'organisation'],
    ['R-KY makes records.', 'R-KY', 'organisation'],
    ['They saw Duke leave.', 'Duke', 'person'],
    ['They saw the Duke Ellis leave.', 'Duke Ellis', 'person'],
    ['Lowmark TV said so.', 'Lowmark TV', 'organisation'],
    ['The Liberal Democrats met.', 'Liberal Democrats', 'organisation'],
    ['The Harbour Victory PAC met.', 'Harbour Victory PAC', 'organisation'],
    ['The Log Cabin Republicans met.', 'Log Cabin Republicans', 'organisation'],
    ['The Social Security Board met.', 'Social Security Board', 'organisation'],
    ['Arden vowed to stay.', 'Arden', 'person'],
    ['God Okoro scored.', 'God Okoro', 'person'],
    ['Kate Cupp won.', 'Kate Cupp', 'person'],
    ['The Southern Baptist Convention met.', 'Southern Baptist Convention', 'organisation'],
    ['The Democratic Party vote fell.', 'Democratic Party', 'organisation'],
    ['The Libertarian said so.', 'Libertarian', 'organisation'],
    ['Operation Harbour International met.', 'Operation Harbour International', 'organisation'],
    ['He writes for Vale Journalism.', 'Vale Journalism', 'organisation'],
    ['The Association for War Graves met.', 'Association for War Graves', 'organisation'],
    ['Labour lost. Republicans waited. Conservatives won.', 'Conservatives', 'organisation'],
    ['Conservatives won.', 'Conservatives', 'organisation'],
    ['The Assembly of First Nations met.', 'Assembly of First Nations', 'organisation'],
    ['The Act Foundation met.', 'Act Foundation', 'organisation'],
    ['Boeing cut 500 jobs.', 'Boeing', 'organisation'],
    ['Tesla vehicle deliveries fell by 13%.', 'Tesla', 'organisation'],
    ['Ford truck sales rose.', 'Ford', 'organisation'],
    ['The Ford truck recall grew.', 'Ford', 'organisation'],
    ['In May the Airbus aircraft deliveries rose.', 'Airbus', 'organisation'],
    ['The Nokia phone business was sold.', 'Nokia', 'organisation'],
    ['Honda vehicles are popular.', 'Honda', 'organisation'],
    ['The rise of Honda vehicles went on.', 'Honda', 'organisation'],
    ['Boeing 737 deliveries rose.', 'Boeing', 'organisation'],
    ['The Boeing 737 MAX deliveries rose.', 'Boeing', 'organisation'],
    ['Rivals of the Tesla car makers rose.', 'Tesla', 'organisation'],
    [
      `Conservatives won in Ontario. ${'It rained in the harbour all week, and the boats stayed in. '.repeat(8)}Republicans in Ohio watched.`,
      'Conservatives',
      'organisation',
    ],
    ['MPs met. Republicans in Ohio watched. Liberals won.', 'Liberals', 'organisation'],
    ['Toyota 500 workers left.', 'Toyota', 'organisation'],
    ['The Audi sedan division grew.', 'Audi', 'organisation'],
    ['Tori Lund wears shoes.', 'Tori Lund', 'person'],
    ['Tori Lund watches the game.', 'Tori Lund', 'person'],
    ['The Direction nationale des barques (DNB) came.', 'DNB', 'organisation'],
  ] as const)('but is one in: %s', (text, name, kind) => {
    expect(judge(text, name, kind)).toBe(false);
  });

  it('takes followers and projects for no bodies, unless it is sure of them or knows them', () => {
    expect(judge('It is led by Islamists.', 'Islamists', 'organisation', 0.7)).toBe(true);
    expect(judge('It asks the Vale Islanders.', 'Vale Islanders', 'organisation', 0.7)).toBe(true);
    expect(judge('It asks the Vale Islanders.', 'Vale Islanders', 'organisation', 0.95)).toBe(false);
    expect(judge('They pay the Lund Water Project.', 'Lund Water Project', 'organisation', 0.7)).toBe(true);
    expect(judge('They pay the Lund Water Project.', 'Lund Water Project', 'organisation', 0.95)).toBe(false);
    expect(judge('They pay World Vision.', 'World Vision', 'organisation', 0.7)).toBe(false);
  });

  it('takes a prize and a state by its other name for no bodies, unless it is sure of them', () => {
    for (const [text, name] of [
      ['She took the Ada Lund Award for Service.', 'Ada Lund Award for Service'],
      ['The Pearl State votes on Monday.', 'Pearl State'],
    ] as const) {
      expect(judge(text, name, 'organisation', 0.7)).toBe(true);
      expect(judge(text, name, 'organisation', 0.95)).toBe(false);
    }
    expect(judge('Pearl State beat Lund.', 'Pearl State', 'organisation', 0.7)).toBe(false);
    expect(judge('The Islamic State fled.', 'Islamic State', 'organisation', 0.7)).toBe(false);
  });

  it.each(['The GPS marched.', 'They sell the Hyundai Lund.'])(
    'leaves a body of which the recogniser is sure, though things go by such a name: %s',
    (text) => {
      const name = /GPS|Hyundai Lund/.exec(text)![0];
      expect(judge(text, name, 'organisation')).toBe(true);
      expect(judge(text, name, 'organisation', 0.97)).toBe(false);
    },
  );
});

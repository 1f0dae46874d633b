/** Universities by the short names that the news calls them by. Curated by hand from general knowledge, as the lists of `names.ts`. */
export const SCHOOLS: readonly string[] = (
  'UC Berkeley; UC Davis; UC Irvine; UC Merced; UC Riverside; UC San Diego; UC San Francisco; UC Santa Barbara; UC Santa Cruz; UCLA; UCSF; UCSD; USC; NYU; MIT; Caltech; CalTech; UNC; UNC Chapel Hill; ' +
  'UT Austin; UT Dallas; UMass; UMass Amherst; UConn; UVA; SUNY; CUNY; BYU; LSU; SMU; TCU; UCF; UNLV; VCU; Georgia Tech; Virginia Tech; Texas Tech; Louisiana Tech; Texas A&M; Florida A&M; Penn State; Ohio State; ' +
  'Michigan State; Arizona State; Florida State; Iowa State; Kansas State; Oklahoma State; Oregon State; Colorado State; Boise State; Fresno State; San Diego State; San Jose State; Mississippi State; Ole Miss; ' +
  'Notre Dame; Carnegie Mellon; Johns Hopkins; Case Western Reserve; William & Mary; Ivy League; MIT Media Lab; Harvard Law School; Harvard Business School; Harvard Medical School; Yale Law School; Stanford Law School; ' +
  'Wharton School; Kellogg School of Management; Sloan School of Management; Oxford University; Cambridge University; UCL; LSE; SOAS; King’s College London; Imperial College; Trinity College Dublin; UCD; ' +
  'ETH Zurich; EPFL; Sciences Po; Sorbonne; INSEAD; Max Planck Institute; Fraunhofer Institute; Karolinska Institute; TU Delft; TU Munich; NUS; NTU; HKU; HKUST; Tsinghua; Peking University; Tsinghua University; ' +
  'IIT Delhi; IIT Bombay; IIT Madras; IIT Kanpur; IIM Ahmedabad; JNU; Jamia Millia Islamia; McGill; UBC; ANU; UNSW; Wits University; Stellenbosch University; Makerere University; UNAM'
).split('; ');

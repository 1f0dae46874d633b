/**
 * Bodies whose names hold an "and" or a comma, at which a text may as well go on to somebody else: only who knows the name
 * knows where it ends. Curated by hand from general knowledge; one a line, ";" between those of one line.
 */
export const JOINED_BODIES: readonly string[] = `
Food and Drug Administration; Centers for Disease Control and Prevention; National Oceanic and Atmospheric Administration
National Aeronautics and Space Administration; Securities and Exchange Commission; Immigration and Customs Enforcement
Bureau of Alcohol, Tobacco, Firearms and Explosives; Customs and Border Protection; Citizenship and Immigration Services
Department of Health and Human Services; Department of Housing and Urban Development; Fish and Wildlife Service
Occupational Safety and Health Administration; National Institute of Standards and Technology; Ways and Means Committee
Centers for Medicare and Medicaid Services; Substance Abuse and Mental Health Services Administration
Pipeline and Hazardous Materials Safety Administration; Office of Management and Budget; Office of Science and Technology Policy
Cybersecurity and Infrastructure Security Agency; National Academies of Sciences, Engineering, and Medicine
National Academies of Sciences, Engineering and Medicine; National Archives and Records Administration
Committee on Health, Education, Labor and Pensions; Committee on Health, Education, Labor, and Pensions
Committee on Commerce, Science and Transportation; Committee on Commerce, Science, and Transportation
House Energy and Commerce Committee; House Ways and Means Committee; House Oversight and Accountability Committee
House Education and the Workforce Committee; Senate Homeland Security and Governmental Affairs Committee
American Federation of State, County and Municipal Employees; Brotherhood of Locomotive Engineers and Trainmen
International Association of Machinists and Aerospace Workers; United Food and Commercial Workers
Foundation for Individual Rights and Expression; Institute of Electrical and Electronics Engineers
Academy of Motion Picture Arts and Sciences; American Academy of Arts and Sciences; National Fish and Wildlife Foundation
Center for Strategic and International Studies; Center on Budget and Policy Priorities
Citizens for Responsibility and Ethics in Washington; Leadership Conference on Civil and Human Rights
Barnes and Noble; Ernst and Young; Standard and Poor's; Crate and Barrel; Procter and Gamble; Johnson and Johnson; Marks and Spencer
Department for Culture, Media and Sport; Department for Digital, Culture, Media and Sport
Ministry of Housing, Communities and Local Government; Department for Levelling Up, Housing and Communities
Foreign, Commonwealth and Development Office; Foreign and Commonwealth Office; Foreign, Commonwealth & Development Office
Department for Environment, Food and Rural Affairs; Department for Business, Energy and Industrial Strategy
Department for Science, Innovation and Technology; Department for Energy Security and Net Zero; Department for Business and Trade
Department of Health and Social Care; Department for Work and Pensions; Department for Communities and Local Government
HM Revenue and Customs; Revenue and Customs; HM Prison and Probation Service; HM Courts and Tribunals Service
Medicines and Healthcare products Regulatory Agency; Medicines and Healthcare Products Regulatory Agency
Driver and Vehicle Licensing Agency; Driver and Vehicle Standards Agency; Health and Safety Executive
Maritime and Coastguard Agency; Animal and Plant Health Agency; Office of Gas and Electricity Markets; Office of Rail and Road
Equality and Human Rights Commission; National Institute for Health and Care Excellence; Nursing and Midwifery Council
Royal Society for the Protection of Birds; Royal Society for the Prevention of Cruelty to Animals
National Society for the Prevention of Cruelty to Children; Disclosure and Barring Service
Royal College of Obstetricians and Gynaecologists; Royal College of Paediatrics and Child Health
Chartered Institute of Personnel and Development; National Union of Rail, Maritime and Transport Workers
Rail, Maritime and Transport Union; Rail, Maritime and Transport union; Union of Shop, Distributive and Allied Workers
Public and Commercial Services Union; Public and Commercial Services union; University and College Union
Universities and Colleges Admissions Service; Association of School and College Leaders
Culture, Media and Sport Committee; Health and Social Care Committee; Business and Trade Committee
Intelligence and Security Committee; Women and Equalities Committee; Work and Pensions Committee
Science, Innovation and Technology Committee; Environment, Food and Rural Affairs Committee; Work and Pensions Select Committee
Levelling Up, Housing and Communities Committee; Energy Security and Net Zero Committee
Brighton and Hove Albion; Dagenham and Redbridge; Brighton and Hove City Council; Kensington and Chelsea Council
Hammersmith and Fulham Council; Barking and Dagenham Council; Devon and Cornwall Police; Avon and Somerset Police
Redcar and Cleveland Council; Bath and North East Somerset Council; Windsor and Maidenhead Council
Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
Organization for Economic Co-operation and Development; Organisation for Economic Cooperation and Development
Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe
Organization for Security and Cooperation in Europe; European Bank for Reconstruction and Development
International Bank for Reconstruction and Development; United Nations Educational, Scientific and Cultural Organization
United Nations Relief and Works Agency; UN Relief and Works Agency; United Nations Office on Drugs and Crime
UN Office on Drugs and Crime; UN Food and Agriculture Organization; Truth and Reconciliation Commission
International Federation of Red Cross and Red Crescent Societies; European Centre for Disease Prevention and Control
Africa Centres for Disease Control and Prevention; European Insurance and Occupational Pensions Authority
European Securities and Markets Authority; Economic and Financial Crimes Commission; Economic and Social Council
Department of Foreign Affairs and Trade; Ministry of Foreign Affairs and Trade; Department of Prime Minister and Cabinet
Department of the Prime Minister and Cabinet; Australian Securities and Investments Commission
Australian Competition and Consumer Commission
Commonwealth Scientific and Industrial Research Organisation
Innovation, Science and Economic Development Canada; Immigration, Refugees and Citizenship Canada
Fisheries and Oceans Canada; Canadian Radio-television and Telecommunications Commission
Ministry of Business, Innovation and Employment; Securities and Exchange Board of India; Ministry of Health and Family Welfare
Ministry of Information and Broadcasting; Ministry of Electronics and Information Technology
Federation of Indian Chambers of Commerce and Industry; Hongkong and Shanghai Banking Corporation
Securities and Futures Commission; National Development and Reform Commission; Trade and Industry Ministry
Ministry of Industry and Information Technology; Ministry of Economy, Trade and Industry
Ministry of Land, Infrastructure, Transport and Tourism; Ministry of Internal Affairs and Communications
`
  .split(/[\n;]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

import { type LinkCase, organisation } from './link-case.ts';

/** Organisations that the pack has, in articles that say enough. */
export const ORGANISATIONS: readonly LinkCase[] = [
  organisation('NSPCC', 'supplement:nspcc', 'The NSPCC said calls to its line had doubled.'),
  organisation(
    'Internet Watch Foundation',
    'supplement:internet-watch-foundation',
    'The Internet Watch Foundation (IWF) removed the pages.',
    {
      aliases: ['IWF'],
    },
  ),
  organisation(
    'Marie Collins Foundation',
    'supplement:marie-collins-foundation',
    'The Marie Collins Foundation supports those harmed.',
  ),
  organisation(
    'National Crime Agency',
    'govuk:national-crime-agency',
    'The National Crime Agency (NCA) made 800 arrests a month.',
    {
      aliases: ['NCA'],
    },
  ),
  organisation('Home Office', 'govuk:home-office', 'The Home Office published a guide for parents.'),
  organisation('Meta', 'supplement:meta-platforms', 'Meta plans to roll out encryption on its platforms.'),
  organisation(
    'Meta',
    'supplement:meta-platforms',
    'A meta-analysis of forty studies, paid for by Meta, found no effect of social media on sleep, the researchers said.',
  ),
  organisation(
    'Meta Platforms Inc',
    'supplement:meta-platforms',
    'Shares of Meta Platforms Inc fell in New York.',
    { aliases: ['Meta'] },
  ),
  organisation(
    'MOD',
    'govuk:ministry-of-defence',
    'The MOD said a British frigate had left Portsmouth. The UK has six of the kind.',
    {
      url: 'https://www.example.co.uk/news/frigate',
    },
  ),
  organisation(
    'MoD',
    'govuk:ministry-of-defence',
    'An MoD spokesman said that soldiers of the British army had been sent home to Wiltshire.',
  ),
  organisation(
    'Ministry of Defence',
    'govuk:ministry-of-defence',
    'The Ministry of Defence in London would not say which British regiment was meant.',
  ),
  organisation(
    'Ministry of Defence',
    'ror:01r2ecp77',
    'The Ministry of Defence in Oslo said Norwegian jets had followed the bomber along the coast of Norway.',
  ),
  organisation(
    'Ministry of Justice',
    'govuk:ministry-of-justice',
    'The Ministry of Justice will build four prisons in England and Wales.',
  ),
  organisation('Treasury', 'unsure', 'The Treasury would not comment.'),
  organisation('HM Treasury', 'govuk:hm-treasury', 'HM Treasury set the rate at ten per cent.'),
  organisation('HMRC', 'govuk:hm-revenue-customs', 'HMRC sent letters to a million taxpayers in the UK.'),
  organisation(
    'Department for Work and Pensions',
    'govuk:department-for-work-pensions',
    'The Department for Work and Pensions (DWP) stopped the payments.',
    {
      aliases: ['DWP'],
    },
  ),
  organisation(
    'Labour Party',
    'supplement:labour-party',
    'The Labour Party won Wakefield, a seat in the north of England that the Conservatives had held.',
  ),
  organisation(
    'Labour Party',
    'factbook:nz/labor-party',
    'The Labour Party lost seats in Auckland and Wellington as New Zealand turned to the right.',
  ),
  organisation(
    'Conservative Party',
    'supplement:conservative-party',
    'The Conservative Party meets in Birmingham, the British papers say, in a sour mood.',
  ),
  organisation(
    'Conservative Party',
    'factbook:no/conservative-party',
    'In Norway the Conservative Party leads in Oslo and Bergen, Norwegian polls say.',
  ),
  organisation(
    'Democratic Unionist Party',
    'supplement:democratic-unionist-party',
    'The Democratic Unionist Party stays out of Stormont, in Northern Ireland.',
    {
      aliases: ['DUP'],
    },
  ),
  organisation(
    'Republican Party',
    'supplement:republican-party',
    'The Republican Party has its primaries in Iowa and New Hampshire; the White House is at stake for American voters.',
  ),
  organisation(
    'Alternative for Germany',
    'factbook:de/alternative-for-germany',
    'Alternative for Germany (AfD) came second in Berlin.',
    {
      aliases: ['AfD'],
    },
  ),
  organisation(
    'World Health Organization',
    'supplement:world-health-organization',
    'The World Health Organization (WHO) declared an emergency.',
    {
      aliases: ['WHO'],
    },
  ),
  organisation(
    'WHO',
    'supplement:world-health-organization',
    'The WHO, the UN health agency in Geneva, declared an emergency over the virus.',
    {
      others: ['UN'],
    },
  ),
  organisation('Nato', 'supplement:nato', 'Nato sent ships to the Baltic.'),
  organisation('FBI', 'supplement:federal-bureau-of-investigation', 'The FBI searched a house in Virginia.'),
  organisation(
    'Metropolitan Police',
    'supplement:metropolitan-police-service',
    'The Metropolitan Police charged three men from east London.',
  ),
  organisation(
    'Greater Manchester Police',
    'supplement:greater-manchester-police',
    'Greater Manchester Police apologised.',
  ),
  organisation('Ofcom', 'supplement:ofcom', 'Ofcom fined the channel.'),
  organisation(
    'Environment Agency',
    'govuk:environment-agency',
    'The Environment Agency warned of floods on the Severn in England.',
  ),
  organisation(
    'Environmental Protection Agency',
    'supplement:environmental-protection-agency',
    'The Environmental Protection Agency in Washington set limits for American power plants.',
  ),
  organisation(
    'Supreme Court of the United States',
    'supplement:supreme-court-of-the-united-states',
    'The Supreme Court of the United States ruled by six to three.',
  ),
  organisation(
    'BBC',
    'supplement:bbc',
    'The BBC will cut jobs in London and Salford, the British broadcaster said.',
  ),
  organisation(
    'The Guardian',
    'supplement:the-guardian',
    'The leak was first reported by The Guardian, the British daily newspaper.',
  ),
  organisation('Washington Post', 'supplement:the-washington-post', 'The Washington Post endorsed nobody.'),
  organisation(
    'University of Oxford',
    'ror:052gg0110',
    'Researchers at the University of Oxford followed a thousand mice.',
  ),
  organisation('Stanford University', 'nsi:Q41506', 'A team at Stanford University trained the model.'),
  organisation(
    "King's College London",
    'ror:0220mzb33',
    "The study by King's College London has not been reviewed.",
  ),
  organisation(
    'Amnesty International',
    'supplement:amnesty-international',
    'Amnesty International called for their release.',
  ),
  organisation('Save the Children', 'supplement:save-the-children', 'Save the Children runs the clinic.'),
  organisation(
    'Tesco',
    'nsi:Q487494',
    'Tesco sold more turkeys than ever, the British retailer said in London.',
  ),
  organisation('Barclays', 'nsi:Q245343', 'The British bank Barclays will close forty branches in England.'),
  organisation('Pfizer', 'sp500:78003', 'Pfizer raised its forecast.'),
  organisation('Boeing', 'sp500:12927', 'Boeing grounded the jets.'),
  organisation('Google', 'supplement:google', 'Google changed its algorithm.'),
  organisation('OpenAI', 'supplement:openai', 'OpenAI showed a new model.'),
  organisation('TikTok', 'supplement:tiktok', 'TikTok faces a ban.'),
  organisation('WhatsApp', 'supplement:whatsapp', 'The messages were sent by WhatsApp.'),
  organisation(
    'Arsenal',
    'football:eng/arsenal-fc',
    'Arsenal went top of the league with a late goal at home in London. The striker left the match limping, and the fans of the club in north London sang for him.',
  ),
  organisation(
    'Chelsea',
    'football:eng/chelsea-fc',
    'Chelsea sacked their manager after a third defeat of the season. The London club are twelfth in the league, and the players heard it after the match.',
  ),
  organisation(
    'Everton',
    'football:eng/everton-fc',
    'Everton drew with Fulham at home in Liverpool, England. The club need a win from the last match of the season, and a goal from a striker.',
  ),
  organisation('Real Madrid', 'football:es/real-madrid', 'Real Madrid signed the midfielder from Dortmund.'),
  organisation('RNLI', 'supplement:rnli', 'The RNLI launched two lifeboats off Cornwall.'),
  organisation('Bank of England', 'supplement:bank-of-england', 'The Bank of England held rates.'),
  organisation(
    'European Commission',
    'supplement:european-commission',
    'The European Commission opened a case.',
  ),
  organisation(
    'TUC',
    'supplement:trades-union-congress',
    'The TUC, the federation of British trade unions, met in Brighton, England.',
  ),
];

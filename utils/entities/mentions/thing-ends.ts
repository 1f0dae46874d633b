/** What a thing, a law, an event or a work ends in, and no body does: "Polar Exploration Rover", "Clean Rivers Act". */
export const THING_ENDS: ReadonlySet<string> = new Set(
  // in space and on the ground
  (
    'rover spacecraft telescope satellite lander rocket orbiter spaceship shuttle probe missile missiles helicopter aircraft airplane jet jets submarine tanker ferry sedan coupe ' +
    'truck pickup hybrid supercomputer pipeline tunnel highway motorway freeway expressway trail ' +
    // laws, plans, papers
    'act bill amendment resolution treaty accord accords agreement statement budget manifesto constitution clause ordinance directive regulations protocol framework roadmap scheme plan ' +
    'referendum inquest scandal census index tracker barometer scholarship questionnaire theorem curve doctrine certificate diploma degree ' +
    // events
    'summit marathon olympics paralympics cup championship championships prix anniversary gala festival fest expo exhibition exhibit symposium webinar hackathon tournament ' +
    'derby finals playoffs playoff olympiad pageant ceremony meeting visit terror parade carnival bowl season week weekend curtain war wars battle massacre uprising riots riot pandemic hurricane earthquake wildfire wildfires ' +
    // prizes
    'award awards prize prizes medal medals trophy honors honours ' +
    // works and programmes
    'podcast album trilogy saga chronicles novel novels anthology documentary sitcom miniseries movie movies film song songs soundtrack newsletter app apps browser plugin emulator ' +
    'console controller smartphone smartwatch headset processor chipset ' +
    // illnesses
    'encephalitis syndrome disease virus fever vaccine vaccines'
  ).split(' '),
);

/** What a thing ends in, and now and then a body: "National Water Project", "World Vision". */
export const DOUBTFUL_ENDS: ReadonlySet<string> = new Set(
  'project projects vision register code law laws notice month'.split(' '),
);

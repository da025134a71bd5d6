"""Words of work and technology that are younger than the dictionary, or too special for it. Judges nothing.

Written by hand for this project. To add a word, put it into the list where it belongs: `dataset/s` stands for
`dataset` and `datasets`, and `gamif-/y/ies` for `gamify` and `gamifies`, its hyphen saying that `gamif` is no
word. A capital says how a name is written; all of them are right in small letters too.
"""

from collections.abc import Iterator, Mapping
from functools import cache

_WORK = """
allyship backfill/s/ed/ing benchmarkable billable/s bizdev brainstormer/s breakroom/s burndown/s
caregiving cashflow/s changemaker/s checkbox/es checklist/s/ed clawback/s cofound/ed/er/ers/ing
colead/s/ing colocate/d/s comanage/d/r/rs copayment/s copyedit/s/ed/ing copyeditor/s copywriting
counterparties counterparty covid coworking crowdsourc-/e/es/ed/ing customisable customizable deadline/s/d
deprioritis-/e/es/ed/ing deprioritiz-/e/es/ed/ing derisk/s/ed/ing descope/d directionally downsell/s
downskill/s/ed/ing downtime/s edtech emailer/s empathetically empathis-/e/es/ed/ing empathiz-/e/es/ed/ing
enablement escalatory facilitative flexitime flipchart/s followup/s freelanc-/e/es/ed/ing/er/ers
gamif-/y/ies/ied/ying gamification gatekeep/ing grantmaking groupthink handoff/s helpdesk/s
hotdesk/s/ed/ing hotdesking incentivis-/e/es/ed/ing incentivisation incentiviz-/e/es/ed/ing
incentivization inclusivity influencer/s insourc-/e/ed/ing insurtech intraday invoic-/e/es/ed/ing
jobseeker/s jobsharing journaling kaizen kanban knowledgebase/s learnings lifecycle/s liveability
lockdown/s makerspace/s matrixed mentee/s mentorship/s microcredential/s micromanag-/e/es/ed/ing mindshare
misalignment/s monetis-/e/es/ed/ing monetiz-/e/es/ed/ing monetization/s multigenerational multistakeholder
multitask/s/ed/ing multitasker/s nearshor-/e/ed/ing neurodivergent neurodiverse neurodiversity
neurotypical offboard/s/ed/ing offboardings offcut/s offshor-/e/es/ed/ing offsite/s onboard/s/ed/ing
onboardings oncall onsite/s operationalis-/e/es/ed/ing operationaliz-/e/es/ed/ing outperformer/s
outsourc-/e/es/ed/ing overcommit/s/ted/ting overcommunicat-/e/ed/ing overdeliver/s/ed/ing
overprepar-/e/ed/ing payband/s pipeline/s/d plaintext postgrad/s preboard/ing precarity preread/s presales
presenteeism prework prioritis-/e/es/ed/ing prioritisation/s prioritiz-/e/es/ed/ing prioritization/s
proactivity productis-/e/ed/ing productiz-/e/ed/ing psychometric/s rebrand/s/ed/ing rebrandings
recruitment/s redline/s/d reframing reprioritis-/e/es/ed/ing reprioritiz-/e/es/ed/ing
repurpos-/e/es/ed/ing reschedul-/e/es/ed/ing reskill/s/ed/ing returnship/s rightsiz-/e/ed/ing
roadmap/s/ped/ping roleplay/s/ed/ing rollout/s rollup/s runrate/s screener/s secondee/s showreel/s
showrunner/s signoff/s signup/s skillset/s solopreneur/s spinout/s standup/s storyboard/s/ed/ing
strategis-/e/es/ed/ing strawman sublead/s subtask/s subteam/s sunsetting/s synergis-/e/ed/ing
synergistic/ally takedown/s talkback/s teambuilding teamwork/ing telecommut-/e/es/ed/ing/er/ers telehealth
telework/s/ed/ing/er/ers timeframe/s timesheet/s touchpoint/s townhall/s trackable/s traineeship/s
uplevel/s/led/ling/ed/ing upsell/s/ing upskill/s/ed/ing uptime videoconferenc-/e/es/ed/ing
waitlist/s/ed/ing walkthrough/s watchlist/s wellbeing whiteboard/s/ed/ing whitepaper/s wishlist/s
workaround/s workplan/s workshopping workspace/s workstream/s writeup/s
"""

_MONEY = """
agritech agtech altcoin/s amortis-/e/es/ed/ing biotech/s chargeback/s cleantech climatetech crypto
decarbonis-/e/es/ed/ing decarbonisation decarboniz-/e/es/ed/ing decarbonization deeptech
deleverag-/e/ed/ing ecommerce ethereum financialisation fintech/s foodtech freemium futureproof/ed/ing
geopolitic/s/al greenwash/es/ed/ing healthtech hyperscaler/s inhouse insurtechs interbank investable
legaltech longlist/s/ed/ing macroeconomic/s/ally martech medtech merchandis-/e/ed/ing/er/ers microlending
majeure mobilis-/e/ed/ing noncompete/s noncore omnichannel outperform/s/ed/ing/ance overallocat-/e/ed/ion
payable/s prefinanc-/e/ed/ing prefunded proptech quant/s recapitalis-/e/ed/ation recapitaliz-/e/ed/ation
refinanc-/e/es/ed/ing regtech reinsur-/e/ed/er/ers/ance remediat-/e/es/ed/ing/ion reshor-/e/ed/ing
restat-/ement/ements securitis-/e/ed/ation securitiz-/e/ed/ation/ations smartcard/s stablecoin/s
tokenis-/e/ed/ing/ation tokeniz-/e/ed/ing/ation unbanked underbanked underwrit-/e/er/ers/ing wearables
wholesal-/e/er/ers/ing writedown/s writeoff/s
"""

_TECHNOLOGY = """
addon/s adtech algorithmically allowlist/s/ed/ing anonymis-/e/es/ed/ing anonymisation
anonymiz-/e/es/ed/ing anonymization app/s appstore async autocomplet-/e/es/ed/ing autocorrect/s/ed/ing
autoencoder/s autofill/s/ed/ing automatable autosave/d/s autoscal-/e/es/ed/ing/er backend/s backfilling
backport/s/ed/ing backpressure backpropagation backtest/s/ed/ing bandwidth/s benchmark/s/ed/ing
bioinformatics biopharma bloatware blocklist/s/ed blogpost/s bootcamp/s bootloader/s boxplot/s bugfix/es
bytecode captcha/s changelog/s chatbot/s chatops checksum/s chipset/s classpath clickstream/s
clickthrough/s codebase/s codec/s codegen commandline config/s configurability containeris-/e/es/ed/ing
containeriz-/e/es/ed/ing cron crosstab/s cyber cyberattack/s cybercrime/s cybersecurity dashboard/s/ing
datacenter/s datacentre/s dataflow/s dataframe/s datalake/s datasheet/s datastore/s datatype/s datetime/s
debounc-/e/ed/ing decoupl-/e/es/ed/ing dedup-/e/es/ed/ing deduplicat-/e/es/ed/ing/ion
deprecat-/e/es/ed/ing/ion/ions deserialis-/e/ed/ing deserializ-/e/ed/ing dev/s devtool/s dialog/s
diff/s/ed/ing discoverability dockeris-/e/ed dockeriz-/e/ed drivetrain/s dropdown/s ebook/s elearning
embeddable executable/s explainability failover/s faq/s favicon/s featureful filesystem/s firewall/s/ed
fixup/s formatter/s framerate/s frontend/s fullstack genomic/s geocod-/e/ed/ing/er geodata
geofenc-/e/es/ed/ing geolocat-/e/es/ed/ing/ion geospatial gitflow github hackathon/s hadoop
hardcod-/e/es/ed/ing heatmap/s hostname/s hotfix/es hotspot/s html http https hyperparameter/s idempotency
idempotent iframe/s immunotherapy inbox/es/ed init inline/d/s inlining interoperab-/le/ility iot ip
javascript jpeg/s json jupyter keyframe/s keyspace/s keystore/s kubectl kubernetes latenc-/y/ies
leaderboard/s lidar linter/s linting livestream/s/ed/ing localhost localis-/e/ed/ing lockfile/s lookup/s
matplotlib mechatronic/s memoiz-/e/ed/ation metaverse microbiome/s microblog/s microcontroller/s
microservice/s microsite/s middleware/s mitigations mixin/s mockup/s monorepo/s multicast multicloud
multicore multimodal multitenan-/t/cy multithread/ed/ing mutex/es namespace/s/d nanoparticle/s natively
netcode neuroimaging nginx nodejs nosql npm nullable/s numpy oauth observability onprem ontologies
opensource orchestrator/s overfit/s/ted/ting overlay/s/ed/ing pageview/s param/s parser/s passcode/s
pathfinding pentest/s/er/ers/ing permalink/s photonic/s pixelated podcast/s/ed/ing/er/ers powertrain/s
prefetch/es/ed/ing preload/s/ed/ing prepopulat-/e/ed/ing preprint/s preprocess/ed/es/ing/or/ors
preprocessing programmatic/ally prototyp-/e/es/ed/ing pseudocode pseudonymis-/e/ed/ation
pseudonymiz-/e/ed/ation pubsub pyspark pytest pytorch qubit/s queryable quickstart/s readme/s readonly
realtime rebas-/e/es/ed/ing recod-/e/es/ed/ing recompil-/e/es/ed/ing reconfigur-/e/es/ed/ing/ation redis
refactorings regex/es regexp/s reindex/es/ed/ing replatform/s/ed/ing repo/s repost/s/ed/ing
reproducib-/le/ly/ility reranking resiz-/e/es/ed/ing/able retarget/s/ed/ing reusab-/le/ility runbook/s
runtime/s saas sandbox/es/ed/ing scalab-/le/ly/ility scatterplot/s scipy screencast/s
screenshot/s/ted/ting scrollbar/s sdk/s serialis-/e/es/ed/ing/ation serializ-/e/es/ed/ing/ation serverless
sharded sharding sideload/ed/ing signups sklearn snapshot/s/ted/ting sql sqlite stateful stylesheet/s
subclass/es/ed/ing subdirectories subdirectory subfolder/s subnet/s subqueries subquery superset/s
superuser/s symlink/s/ed sysadmin/s tcp teardown/s telemedicine templating terraform/ed/ing timeseries
timestamp/s/ed/ing timezone/s toggl-/e/es/ed/ing tokeniser/s tokenizer/s toolchain/s toolkit/s toolset/s
touchpad/s transpil-/e/ed/er/ing typeahead ui unhandled unicode unix unsubscrib-/e/es/ed/ing untrusted
uploader/s upsert/s/ed/ing url/s usb ux validator/s vectoris-/e/ed/ation vectoriz-/e/ed/ation virtualenv
virtualis-/e/ed/ation virtualiz-/e/ed/ation vlog/s/ger/gers voiceover/s vpn/s webapp/s webhook/s webpage/s
webserver/s wifi wireframe/s/d wireframing wysiwyg xml yaml
"""

_SHORT = """
admin admins ai aka api apis app asap attn bcc btw cced ceo cfo cto cv cvs depts eg eu faq faqs fyi gdpr
hq ie imo intro/s kpi kpis llm llms lol mins ok okr okrs pc pcs pdf pdfs phd pls pm ppt pr prs qa rfp rfps
rsvp sla slas sme smes tba tbc tbd tech/s thx tv tvs uk usa vip vips wip xls
"""

_NAMES = """
Airbnb Airtable Alibaba Alteryx Ansible Anthropic Appian Asana Atlassian Autodesk BambooHR Basecamp
BigQuery Bitbucket Bloomberg Bluetooth Calendly Canva ChatGPT Chromebook CircleCI Cisco Citrix ClickUp
Cloudera Cloudflare CodePen Cognos Coursera Databricks Datadog Deloitte DevOps DevSecOps Django DocuSign
Dropbox Drupal Dynatrace eBay Elasticsearch Etsy Eventbrite Evernote Expedia Facebook FastAPI FedEx Figma
Firebase Firefox Fivetran Fortran Gartner Gerrit GitHub GitLab Glassdoor Gmail Golang Gradle Grafana
GraphQL Hadoop HashiCorp Haskell Heroku Hootsuite Hotjar Huawei HubSpot Hulu iCloud Instagram IntelliJ iOS
iPad iPads iPhone iPhones Jira Jupyter Kaggle Kanban Keras Keycloak Kibana Klarna Kotlin Kubeflow
Kubernetes Laravel Lenovo LinkedIn Logitech Lucidchart Lyft macOS Magento Mailchimp Marketo MATLAB
McKinsey Mentimeter Microsoft MLOps MongoDB Monzo MySQL Netflix Netlify NetSuite NodeJS NoSQL NumPy Nvidia
Okta OpenAI OpenShift PageRank PagerDuty Palantir Panasonic PayPal Peloton Photoshop Pinterest Pipedrive
PlayStation Postgres PostgreSQL PowerBI PowerPoint Prezi PyTorch Qualtrics QuickBooks RabbitMQ Reddit
Redis Redshift Replit SaaS Salesforce Samsung Scala ServiceNow SharePoint Shopify Skype Snapchat
SolidWorks Sony Splunk Spotify Sqoop Squarespace Substack SurveyMonkey TechCrunch TensorFlow Terraform
TikTok Toyota Trello Tumblr Twilio Uber Udemy Upwork Vercel Verizon Vimeo VMware Vodafone Volkswagen
Walmart Webex Webflow WeWork WhatsApp WiFi Wikipedia WordPress Xbox Xero YouTube Zapier Zendesk Zoho
"""


@cache
def modern_words() -> Mapping[str, str]:
    """Return how each word is written, by its key in small letters: `kubernetes` to `Kubernetes`."""
    found: dict[str, str] = {}
    for entry in " ".join((_NAMES, _WORK, _MONEY, _TECHNOLOGY, _SHORT)).split():
        for word in _forms(entry):
            found.setdefault(word.lower(), word)
    return found


def _forms(entry: str) -> Iterator[str]:
    """Yield the forms of an entry such as `onboard/s/ed/ing`."""
    stem, *endings = entry.split("/")
    if not stem.endswith("-"):
        yield stem
    yield from (stem.removesuffix("-") + ending for ending in endings)

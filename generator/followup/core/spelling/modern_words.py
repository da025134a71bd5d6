"""Words of work and technology that are younger than the dictionary, or too special for it. Judges nothing.

Written by hand for this project. To add a word, put it into the list where it belongs: `dataset/s` stands for
`dataset` and `datasets`, and `gamif-/y/ies` for `gamify` and `gamifies`, its hyphen saying that `gamif` is no
word. A capital says how a name is written; all of them are right in small letters too.
"""

from collections.abc import Iterator, Mapping
from functools import cache

_WORK = """
allyship backfill/s/ed/ing baselining benchmarkable billable/s bizdev brainstormer/s breakroom/s
burndown/s caregiving cashflow/s changemaker/s checkbox/es checklist/s/ed clawback/s cofound/ed/er/ers/ing
colead/s/ing colocate/d/s comanage/d/r/rs copayment/s copyedit/s/ed/ing copyeditor/s copywriting
counterparties counterparty covid coworking crowdsourc-/e/es/ed/ing customisable customizable deadline/s/d
deprioritis-/e/es/ed/ing deprioritiz-/e/es/ed/ing derisk/s/ed/ing descope/d directionally downsell/s
downskill/s/ed/ing downtime/s edtech emailer/s empathetically enablement escalatory facilitative flexitime
flipchart/s followup/s frontline gamif-/y/ies/ied/ying gamification gatekeep/ing grantmaking groupthink
handoff/s helpdesk/s hotdesk/s/ed/ing hotdesking incentivis-/e/es/ed/ing incentivisation
incentiviz-/e/es/ed/ing incentivization inclusivity influencer/s insourc-/e/ed/ing insurtech intraday
jobseeker/s jobsharing journaling kaizen kanban knowledgebase/s learnings lifecycle/s liveability
lockdown/s makerspace/s masse matrixed mentee/s mentorship/s microcredential/s mindshare misalignment/s
misspelt monetization/s multigenerational multimillion multistakeholder multitask/s/ed/ing multitasker/s
nearshor-/e/ed/ing neurodivergent neurodiverse neurodiversity neurotypical offboard/s/ed/ing offboardings
offcut/s offshor-/e/es/ed/ing offsite/s onboard/s/ed/ing onboardings oncall onsite/s
operationalis-/e/es/ed/ing operationaliz-/e/es/ed/ing outperformer/s overcommit/s/ted/ting
overcommunicat-/e/ed/ing overdeliver/s/ed/ing overnighted overprepar-/e/ed/ing oversubscription payband/s
photobook/s pipeline/s/d plaintext postgrad/s preboard/ing precarity preread/s presales presenteeism
prework prioritisation/s prioritization/s proactivity productis-/e/ed/ing productiz-/e/ed/ing
psychometric/s rebrand/s/ed/ing rebrandings recruitment/s redaction/s redline/s/d reframing
reprioritis-/e/es/ed/ing reprioritiz-/e/es/ed/ing repurpos-/e/es/ed/ing reskill/s/ed/ing returnship/s
roadmap/s/ped/ping
roleplay/s/ed/ing rollout/s rollup/s runrate/s screener/s secondee/s showreel/s
showrunner/s signoff/s
signup/s skillset/s snuck solopreneur/s spinout/s standup/s storyboard/s/ed/ing
strategis-/e/es/ed/ing
strawman sublead/s subtask/s subteam/s sunsetting/s synergis-/e/ed/ing
synergistic/ally takedown/s
talkback/s teambuilding teamwork/ing telehealth telework/s/ed/ing/er/ers
timeframe/s timesheet/s
touchpoint/s townhall/s trainings trackable/s traineeship/s
uplevel/s/led/ling/ed/ing upsell/s/ing
upskill/s/ed/ing uptime videoconferenc-/e/es/ed/ing
waitlist/s/ed/ing walkthrough/s watchlist/s wellbeing
whiteboard/s/ed/ing whitepaper/s wishlist/s
workaround/s workplan/s workshopping workspace/s workstream/s
writeup/s
"""

_MONEY = """
agritech agtech altcoin/s biotech/s chargeback/s cleantech climatetech crypto decarbonis-/e/es/ed/ing
decarbonisation decarboniz-/e/es/ed/ing decarbonization deeptech ecommerce ethereum financialisation
fintech/s foodtech freemium futureproof/ed/ing geopolitic/s/al greenwash/es/ed/ing healthtech
hyperscaler/s inhouse insurtechs interbank investable legaltech longlist/s/ed/ing macroeconomic/s/ally
martech medtech microlending majeure noncompete/s noncore omnichannel outperform/s/ed/ing/ance
overallocat-/e/ed/ion payable/s prefinanc-/e/ed/ing prefunded proptech quant/s regtech
reinsur-/e/ed/er/ers/ance reshor-/e/ed/ing securitis-/e/ed/ation securitiz-/e/ed/ation/ations smartcard/s
stablecoin/s tokenis-/e/ed/ing/ation tokeniz-/e/ed/ing/ation unbanked underbanked wearables writedown/s
writeoff/s
"""

_TECHNOLOGY = """
addon/s adtech algorithmically allowlist/s/ed/ing anonymis-/e/es/ed/ing anonymisation
anonymiz-/e/es/ed/ing anonymization app/s appstore arg/s async auth autocomplet-/e/es/ed/ing
autocorrect/s/ed/ing autoencoder/s autofill/s/ed/ing automatable automations autosave/d/s
autoscal-/e/es/ed/ing/er backend/s backfilling backport/s/ed/ing backpressure backpropagation
backtest/s/ed/ing bandwidth/s barcode/s benchmark/s/ed/ing bioinformatics biopharma bloatware
blocklist/s/ed blogpost/s bootcamp/s bootloader/s bot/s boxplot/s bugfix/es bytecode captcha/s cardinality
cert/s changelog/s chatbot/s chatbox chatops checksum/s chipset/s classpath clickstream/s clickthrough/s
cloudformation codebase/s codec/s codegen commandline config/s configurability cron crosstab/s cyber
cyberattack/s cybercrime/s cybersecurity dashboard/s/ing datacenter/s datacentre/s dataflow/s dataframe/s
datalake/s datasheet/s datastore/s datatype/s datetime/s debounc-/e/ed/ing decrypt/s/ed/ing
dedup-/e/es/ed/ing deduplicat-/e/es/ed/ing/ion deprecat-/e/es/ed/ing/ion/ions dereferenc-/e/ed/ing
deserialis-/e/ed/ing deserializ-/e/ed/ing dev/s devtool/s dialog/s dict/s diff/s/ed/ing discoverability
dockeris-/e/ed dockeriz-/e/ed docx draggable drivetrain/s dropdown/s ebook/s elearning embeddable
embeddings entrypoint/s enum/s executable/s explainability failover/s faq/s favicon/s featureful
filesystem/s firewall/s/ed fixup/s formatter/s framerate/s frontend/s fullscreen fullstack genomic/s
geocod-/e/ed/ing/er geodata geofenc-/e/es/ed/ing geolocat-/e/es/ed/ing/ion geospatial gitflow github
glitchy goto grayscale greyscale hackathon/s hadoop hardcod-/e/es/ed/ing heatmap/s hostname/s hotfix/es
hotspot/s html http https hyperparameter/s idempotency idempotent iframe/s immunotherapy inbox/es/ed init
initialism/s inline/d/s inlining iot ip javascript jpeg/s json jupyter keyframe/s keyspace/s keystore/s
kubectl kubernetes latenc-/y/ies leaderboard/s lexer/s lidar linter/s linting livestream/s/ed/ing
localhost lockfile/s logfile/s lookup/s matplotlib mechatronic/s memoiz-/e/ed/ation meta metaverse
microbiome/s microblog/s microcontroller/s microservice/s microsite/s middleware/s minimap/s mitigations
mixin/s mockup/s monorepo/s multicast multicloud multicore multiline multimodal multitenan-/t/cy
multithread/ed/ing mutex/es namespace/s/d nanoparticle/s natively netcode neuroimaging nginx nodejs nosql
npm nullable/s numpy oauth observability onprem ontologies opensource orchestrator/s overfit/s/ted/ting
overlay/s/ed/ing pageview/s parallelis-/e/ed/ing parallelizing param/s parametriz-/e/ed/ing parser/s
passcode/s pathfinding pentest/s/er/ers/ing permalink/s photonic/s pixelated platformer/s
podcast/s/ed/ing/er/ers powershell powertrain/s prefetch/es/ed/ing prefill/s/ed/ing preload/s/ed/ing
prepopulat-/e/ed/ing preprint/s preprocess/ed/es/ing/or/ors preprocessing pretrain/s/ed/ing
programmatic/ally prototyp-/e/es/ed/ing pseudocode pseudonymis-/e/ed/ation pseudonymiz-/e/ed/ation pubsub
pyspark pytest pytorch qubit/s queryable quickstart/s readme/s readonly realtime rebas-/e/es/ed/ing
recod-/e/es/ed/ing recompil-/e/es/ed/ing reconfigur-/e/es/ed/ing/ation redis refactorings regex/es
regexp/s reindex/es/ed/ing renderer/s replatform/s/ed/ing repo/s repost/s/ed/ing repro
reproducib-/le/ly/ility reranking reshar-/e/es/ed/ing resiz-/e/es/ed/ing/able retarget/s/ed/ing
reusab-/le/ility runbook/s runtime/s saas sandbox/es/ed/ing scalab-/le/ly/ility scatterplot/s schemas
scipy
screencast/s screenshot/s/ted/ting scriptable scrollbar/s sdk/s segfault/s serverless shader/s sharded
sharding sideload/ed/ing signin/s signups sklearn snapshot/s/ted/ting sql sqlite stacktrace/s stateful
stylesheet/s subclass/es/ed/ing subdirectories subdirectory subfolder/s submodule/s subnet/s subpath/s
subqueries subquery sudo superset/s superuser/s symlink/s/ed sysadmin/s tcp teardown/s telemedicine telnet
templating tensorboard terraform/ed/ing timeseries timestamp/s/ed/ing timezone/s tokeniser/s tokenizer/s
toolchain/s toolkit/s toolset/s tooltip/s touchpad/s traceback/s transpil-/e/ed/er/ing typeahead ui
unhandled unicode unix untrusted uploader/s upsert/s/ed/ing upskiller/s url/s usb ux validator/s
vectoris-/e/ed/ation vectoriz-/e/ed/ation virtualenv virtualis-/e/ed/ation virtualiz-/e/ed/ation
vlog/s/ger/gers vlookup/s voiceover/s vpn/s webapp/s webhook/s webpack webpage/s webscrap-/e/ed/ing/er
webserver/s websocket/s whitespace wifi wireframe/s/d wireframing wysiwyg xlsx xml yaml
"""

_VARIANTS = """
bandana/s barbeque/s breakeven caesarean/s convenor/s coverup/s diehard/s dietician/s encyclopaedia
extendible facelift/s flashpoint/s focussed focussing foetal foetus franchisor/s hotline/s inflight
loveable mediaeval moveable offline protestor/s putdown/s queueing racquet/s realtor/s saveable sharable
spinoff/s standup/s straightjacket/s taxonomical tendonitis transgendered unfocussed useable virtuosos
warmup/s yoghurt/s
"""

_SHORT = """
admin admins ai aka api apis app asap attn avp bcc bn bsc btw cac cagr cced ceo cfo cmo cpu cpus crm cto
cv cvs depts dpi ebitda eg eod erp etl eu faq faqs fyi gb gdpr ghz gpu gpus hq ie imo intro/s kb khz kpi
kpis kwh lbs llm llms lol ltv mb mba mhz mins mn msc mvp mvps mwh nda ndas nlp ocr ok okr okrs org/s pc
pcs pdf pdfs phd phds pls pm poc pocs ppm ppt pr pre prs pto px qa rfp rfps roi rsvp seo sla slas sme smes
svp tb tba tbc tbd tech/s thx tv tvs uk usa vip vips vis vp vps wfh wip xls
"""

_ELSEWHERE = """
arvo/s bakkie/s batchmate/s bikkie/s biltong biryani/s bogan/s braai/s brekkie/s chai craic crore/s dal dosa/s
doona/s dreich dunny eejit/s esky fika ginnel/s godown/s haar hygge jandal/s jollof kern/s/ed/ing
kimchi klick/s
kombi/s lakh/s larrikin/s lekker mahi mardy matatu/s naartjie/s owt padkos paneer parkade/s pho
poutine prepone/d
ramen roti/s shamba/s smoko/s sparkie/s stokvel/s suya tagine/s thali/s tiffin toonie/s toque/s tradie/s ugali
whānau whanau
"""
"""Everyday words of English as it is spoken at work from Durban to Dunedin."""
_NAMES = """
Airbnb Airtable Alibaba Alteryx Ansible Anthropic Appian Asana Atlassian Autodesk BambooHR Basecamp
BigQuery Bitbucket Bloomberg Bluetooth Calendly Canva ChatGPT Chromebook CircleCI Cisco Citrix ClickUp
Cloudera Cloudflare CloudFormation CodePen Cognos Coursera Databricks Datadog Deloitte DevOps DevSecOps
Django DocuSign Dropbox Drupal Dynatrace eBay Elasticsearch Etsy Eventbrite Evernote Expedia Facebook
FastAPI FedEx Figma Firebase Firefox Fivetran Fortran Gartner Gerrit GitHub GitLab Glassdoor Gmail Golang
Gradle Grafana GraphQL Hadoop HashiCorp Haskell Heroku Hootsuite Hotjar Huawei HubSpot Hulu iCloud
Instagram IntelliJ iOS iPad iPads iPhone iPhones Jira Jupyter Kaggle Kanban Keras Keycloak Kibana Klarna
Kotlin Kubeflow Kubernetes Laravel Lenovo LinkedIn Logitech Lucidchart Lyft MacBook MacBooks macOS Magento
Mailchimp Marketo MATLAB McKinsey Mentimeter Microsoft MLOps MongoDB Monzo MySQL Netflix Netlify NetSuite
NodeJS NoSQL NumPy Nvidia Okta OpenAI OpenShift PageRank PagerDuty Palantir Panasonic PayPal Peloton
Photoshop Pinterest Pipedrive PlayStation Postgres PostgreSQL PowerBI PowerPoint PowerShell Prezi PyTorch
Qualtrics QuickBooks RabbitMQ Reddit Redis Redshift Replit SaaS Salesforce Samsung Scala ServiceNow
SharePoint Shopify Skype Snapchat SolidWorks Sony Splunk Spotify Sqoop Squarespace Substack SurveyMonkey
TechCrunch TensorFlow Terraform TikTok Toyota Trello Tumblr Twilio Uber Udemy Upwork Vercel Verizon Vimeo
VMware Vodafone Volkswagen Walmart Webex Webflow WebSocket WeWork WhatsApp WiFi Wikipedia WordPress Xbox
Xero YouTube Zapier Zendesk Zoho
"""


@cache
def modern_words() -> Mapping[str, str]:
    """Return how each word is written, by its key in small letters: `kubernetes` to `Kubernetes`."""
    found: dict[str, str] = {}
    for entry in " ".join((_NAMES, _WORK, _MONEY, _TECHNOLOGY, _VARIANTS, _SHORT, _ELSEWHERE)).split():
        for word in _forms(entry):
            found.setdefault(word.lower(), word)
    return found


def _forms(entry: str) -> Iterator[str]:
    """Yield the forms of an entry such as `onboard/s/ed/ing`."""
    stem, *endings = entry.split("/")
    if not stem.endswith("-"):
        yield stem
    yield from (stem.removesuffix("-") + ending for ending in endings)

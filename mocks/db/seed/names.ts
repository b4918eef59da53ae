/** First and last names that go with each other well enough, whatever is picked. */
export const firstNames =
  'Aisha Alma Andre Anton Bram Camille Carlos Celia Dana Elif Emeka Esther Farid Grace Hana Hugo Imani Iris Jonas Kai Kofi Lena Mara Mateo Nadia Omar Oscar Priya Rosa Samir Simon Tara Uma Vera Yusuf Zoë'.split(
    ' ',
  )

export const lastNames =
  "Abebe Adler Bakker Bauer Bell Castillo Chen Costa Diallo Dubois Eriksen Ferrari Foster Garcia Haddad Hoang Ito Jansen Kamau Khan Klein Lopes Mbeki Mensah Moreau Novak O'Brien Okafor Park Reid Rossi Sato Silva Singh Torres Vance Walsh Weber Young Zhou".split(
    ' ',
  )

/** Customers of the vendor; the domain is the first word. The first three are told of in the personas' stories. */
export const companyNames =
  'Examply|Harbourline Freight|Pebble & Pine|Northgate Logistics|Tidemark Energy|Copperfield Press|Juniper|Oakridge|Brightloom Textiles|Ferrous|Saltwater|Marigold Foods|Quarry|Heron|Kindling|Polar|Redwood|Finch|Lumen|Millrace|Atlas|Sparrow|Greenhouse Robotics|Cobalt Insurance|Paperboat Games|Thistle'.split(
    '|',
  )

export const industries = 'Logistics|Retail|Healthcare|Education|Media|Energy'.split('|')

/** What the product of the seed's vendor shows and connects to; the topics mention them. */
export const reports =
  'Revenue by plan|Churn|Recurring revenue|Usage by customer|Open balances|Refunds|Trials'.split('|')
export const connections = 'Salesforce|HubSpot|NetSuite|Snowflake|Slack'.split('|')
export const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')

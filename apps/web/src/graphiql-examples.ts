/** What a newcomer to the API opens on: each a tab, ready to run. */
export const examples = [
  {
    query: `# Who am I, for whom may I act, where? Whoever is signed in to the web app is signed in here.
# As a program: put { "authorization": "Bearer grappe_…" } under Headers, with a token of your account.
query Me {
  viewer {
    person { name language }
    mandates { right organisation { id name } }
    clusters { id slug name }
  }
}
`,
  },
  {
    query: `# Open calls of a cluster, by deadline. Take the id from "clusters".
query OpenCalls($cluster: ID) {
  projects(filter: { clusterId: $cluster, stages: [CALL], openSeats: true }, order: DEADLINE, first: 10) {
    totalCount
    nodes {
      id
      title
      summary
      deadline
      lead { name }
      seats { id title mandatory places filled competences { label { fr en } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{\n  "cluster": null\n}',
  },
  {
    query: `# Who can do what: the directory, with its facets.
query Directory($text: String) {
  organisations(filter: { text: $text }, first: 10) {
    totalCount
    facets { natures { value count } roles { value count } }
    nodes { id name nature city competences { label { fr } } }
  }
}
`,
    variables: '{\n  "text": "robot"\n}',
  },
  {
    query: `# Express interest in a seat, for an organisation that you represent.
mutation ExpressInterest($input: ExpressInterestInput!) {
  expressInterest(input: $input) {
    expressionOfInterest { id status }
  }
}
`,
    variables:
      '{\n  "input": {\n    "seatId": "",\n    "organisationId": "",\n    "pitch": "What we bring to this seat, in a few sentences."\n  }\n}',
  },
  {
    query: `# A project as it is now, and whenever it changes: leave it running, then change the project.
subscription ProjectChanged($id: ID!) {
  projectChanged(id: $id) { stage openSeatCount partnerCount updatedAt }
}
`,
    variables: '{\n  "id": ""\n}',
  },
];

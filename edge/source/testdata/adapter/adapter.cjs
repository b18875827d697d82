// An external adapter as Chainlink's node operators write them, on Chainlink's own framework from npm: it asks a
// provider of prices (API_ENDPOINT) and listens on EA_PORT. It prints a line once it does.
const { expose } = require('@chainlink/external-adapter-framework')
const { Adapter, AdapterEndpoint } = require('@chainlink/external-adapter-framework/adapter')
const { AdapterConfig } = require('@chainlink/external-adapter-framework/config')
const { HttpTransport } = require('@chainlink/external-adapter-framework/transports')
const { InputParameters } = require('@chainlink/external-adapter-framework/validation')

const config = new AdapterConfig({
  API_ENDPOINT: { description: 'The provider', type: 'string', required: true, sensitive: false },
})

const transport = new HttpTransport({
  prepareRequests: (params, settings) =>
    params.map((param) => ({
      params: [param],
      request: { baseURL: settings.API_ENDPOINT, url: '/price', params: { symbol: param.base, convert: param.quote } },
    })),
  parseResponse: (params, response) =>
    params.map((param) =>
      response.data.price === undefined
        ? { params: param, response: { errorMessage: `the provider has no ${param.base}/${param.quote}`, statusCode: 502 } }
        : { params: param, response: { result: response.data.price, data: { result: response.data.price } } },
    ),
})

const price = new AdapterEndpoint({
  name: 'price',
  transport,
  inputParameters: new InputParameters({
    base: { aliases: ['from', 'coin'], required: true, type: 'string', description: 'What is priced' },
    quote: { aliases: ['to', 'market'], required: true, type: 'string', description: 'In what' },
  }),
})

expose(new Adapter({ name: 'PRICES', defaultEndpoint: 'price', config, endpoints: [price] })).then(() => console.log('adapter is listening'))

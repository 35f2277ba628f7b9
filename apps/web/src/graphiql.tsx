import '@fontsource-variable/figtree';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/style-nonce';
import { examples } from './graphiql-examples';

const root = document.getElementById('graphiql');
if (!root) throw new Error('graphiql.html has no #graphiql.');

// The session of whoever is signed in goes along; a token can be put into the headers' tab instead.
const send: typeof fetch = (address, options) => fetch(address, { ...options, credentials: 'include' });
const address = new URL('/graphql', window.location.origin);
const fetcher = createGraphiQLFetcher({ url: address.href, subscriptionUrl: address.href.replace(/^http/, 'ws'), fetch: send });

createRoot(root).render(
  <StrictMode>
    <GraphiQL fetcher={fetcher} defaultTabs={examples} shouldPersistHeaders={false} defaultEditorToolsVisibility="variables" />
  </StrictMode>,
);

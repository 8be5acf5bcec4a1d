// An identity provider for tests: says on which port it listens, reads where it may send people back to, and serves.
import http from 'node:http';
import readline from 'node:readline';
import Provider from 'oidc-provider';

const server = http.createServer();
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));

const lines = readline.createInterface({ input: process.stdin });
lines.once('line', (redirectUri) => {
  const provider = new Provider(`http://127.0.0.1:${server.address().port}`, {
    clients: [{
      client_id: 'schakel',
      client_secret: 'geheim-van-de-proef',
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
    }],
    pkce: { required: () => true },
    cookies: { keys: ['proef'] },
  });
  server.on('request', provider.callback());
  process.stdout.write('ready\n');
});
lines.once('close', () => process.exit(0));

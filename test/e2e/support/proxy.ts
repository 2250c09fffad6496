import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export type Proxy = { readonly port: number; readonly refused: readonly string[]; readonly close: () => Promise<void> };

/*
 * What it cannot see goes by UDP. Names are not looked up for what goes through a proxy, and QUIC is not spoken through
 * this one; that leaves WebRTC, which no policy of a page forbids: test/built-reach.test.ts holds that no built file
 * names RTCPeerConnection, and a background worker has none.
 */

/**
 * A CONNECT proxy that logs all it is told, leads X's hosts to the local server, and refuses and lists everything else:
 * nothing can leave the machine.
 */
export const openProxy = async (
  hosts: readonly string[],
  serverPort: number,
  log: (line: string) => void,
): Promise<Proxy> => {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const proxy = createServer((request, response) => {
    log(`${request.method} ${request.url} ${request.rawHeaders.join(' ')}`);
    request.on('data', (part: Buffer) => log(part.toString('latin1')));
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    log(`CONNECT ${request.url} ${request.rawHeaders.join(' ')}`);
    client.on('error', () => client.destroy());
    if (!hosts.some((host) => request.url === `${host}:443`)) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const up = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      up.write(head);
      up.pipe(client).pipe(up);
    });
    up.on('error', () => client.destroy());
    for (const socket of [up, client]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
  });
  await new Promise<void>((ok) => proxy.listen(0, '127.0.0.1', ok));
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((ok) => {
        for (const socket of open) socket.destroy();
        proxy.close(() => ok());
        proxy.closeAllConnections();
      }),
  };
};

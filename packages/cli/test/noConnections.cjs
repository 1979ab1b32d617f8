// Run before the program: whoever opens a connection, or asks for an address, is told off where a test sees it.
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const refuse = (name) => () => {
  process.stderr.write(`CONNECTION ${name}\n`)
  throw new Error(`a connection was opened with ${name}`)
}

net.Socket.prototype.connect = refuse('net')
net.Server.prototype.listen = refuse('listen')
dgram.createSocket = refuse('dgram')
dns.lookup = refuse('dns')
globalThis.fetch = refuse('fetch')

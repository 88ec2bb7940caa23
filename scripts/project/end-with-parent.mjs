// Loaded into the server ahead of Next: when the process that started it is gone, so is the server.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

// Imported ahead of Next: when the process that started the server is gone, so is the server.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

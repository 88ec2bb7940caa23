// Loaded into the server ahead of Next: when the process that started it is gone, so is the server. A CommonJS file,
// since Node 20.9 takes Next's command for a module as soon as a module is loaded ahead of it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

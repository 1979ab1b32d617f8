console.log('style')

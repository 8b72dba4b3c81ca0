# case: `async` and `await` are no names, attributes or keywords
# expect: refused F001 line 1
async = 1

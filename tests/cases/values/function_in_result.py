# case: a function is no data; the message names the path
# expect: not data [0]['f']: function
[{"f": lambda: 1}]

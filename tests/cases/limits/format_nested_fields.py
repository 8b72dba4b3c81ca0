# case: format strings whose fields hold fields
# limits: {"time": 60}
# expect: raises ValueError or raises KeyError or raises IndexError or raises RecursionError
("{0:" * 10000 + "}" * 10000).format(1)

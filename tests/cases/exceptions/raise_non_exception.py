# case: raising something that is no exception raises TypeError
# expect: raises TypeError: exceptions must
raise "error"

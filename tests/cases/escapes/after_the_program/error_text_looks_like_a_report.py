# case: a text that looks like the machine's own words is text
# expect: raises Exception: InternalError
raise Exception('x\nInternalError [internal]: this is a bug\n  File "/etc/passwd", line 1')

# case: the exceptions that would end a process end the program
# expect: raises KeyboardInterrupt: stop
try:
    raise SystemExit(3)
except SystemExit:
    raise KeyboardInterrupt("stop") from None

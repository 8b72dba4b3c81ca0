# case: SystemExit ends the program as an error and not the host
# expect: raises SystemExit: 3
raise SystemExit(3)

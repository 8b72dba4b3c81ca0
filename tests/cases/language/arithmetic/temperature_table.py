# case: a table of temperatures, printed
# expect: value None
# output: ' -10 C =   14.0 F\n  10 C =   50.0 F\n  30 C =   86.0 F\n'
for celsius in range(-10, 31, 20):
    print(f"{celsius:>4} C = {celsius * 9 / 5 + 32:6.1f} F")

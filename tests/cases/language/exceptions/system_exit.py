# case: SystemExit ends the program as an exception of its type
# expect: raises SystemExit
def main():
    print("working")
    raise SystemExit(3)


main()

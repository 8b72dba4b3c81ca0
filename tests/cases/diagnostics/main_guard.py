# case: the habit of `if __name__ == "__main__"` gets advice of its own
# expect: refused F201 line 5 column 4
# shows: runs as a whole
def main():
    return 1


if __name__ == "__main__":
    main()

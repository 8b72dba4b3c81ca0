# case: the habit of `if __name__ == "__main__"` works, as the program is the main one
# expect: value [1]
ran = []


def main():
    ran.append(1)


if __name__ == "__main__":
    main()
ran

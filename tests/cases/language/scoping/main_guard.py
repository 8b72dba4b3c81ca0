# case: the usual guard at the end of a script
# expect: value 'ran'
def main():
    return "ran"


result = None
if __name__ == "__main__":
    result = main()
result

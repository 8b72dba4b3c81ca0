# case: a script as people write them: constants, functions, main() and the guard at its end
# inputs: {"argv": ["report", "--limit=2", "-v", "north", "south"]}
# expect: value [0, 'unknown option: colour', 1]
# output: 'report: 2 names\n1. North\n2. South\n'
"""Report of regions, in the style of a command line tool."""

DEFAULTS = {"limit": 10, "verbose": False}


def parse_args(args):
    """Split options from names."""
    options, names = dict(DEFAULTS), []
    for arg in args:
        if arg.startswith("--"):
            key, _, value = arg[2:].partition("=")
            if key not in options:
                raise SystemExit(f"unknown option: {key}")
            options[key] = type(DEFAULTS[key])(value)
        elif arg == "-v":
            options["verbose"] = True
        else:
            names.append(arg)
    return options, names


def main(argv):
    program, *args = argv
    options, names = parse_args(args)
    if options["verbose"]:
        print(f"{program}: {len(names)} names")
    for i, name in enumerate(names[: options["limit"]], start=1):
        print(f"{i}. {name.title()}")
    return 0 if names else 1


codes = []
if __name__ == "__main__":
    codes.append(main(argv))
    try:
        main(["report", "--colour=red"])
    except SystemExit as e:
        codes.append(e.code)
    codes.append(main(["report"]))
codes

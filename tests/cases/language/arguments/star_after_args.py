# case: names after *args are by keyword only
# expect: value ['earth/mars', 'earth.mars', '', 'aaa']
def concat(*args, sep="/"):
    return sep.join(args)


[concat("earth", "mars"), concat("earth", "mars", sep="."), concat(), concat(*["a"] * 3, sep="")]

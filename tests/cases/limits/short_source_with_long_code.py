# case: a source whose code doubles with each level is a limit, or small enough to run; never a bug
# generate: "".join("  " * i + "try: pass\n" + "  " * i + "finally:\n" for i in range(13)) + "  " * 13 + "pass\n"
# expect: value None or limit memory or limit steps or limit time

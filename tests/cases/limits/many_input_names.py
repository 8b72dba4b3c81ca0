# case: a source that names more inputs than anybody has ends as a refusal or as a missing name, and not as a bug
# generate: "\n".join(["n%d" % i for i in range(12000)])
# expect: raises NameError or refused or limit memory|time

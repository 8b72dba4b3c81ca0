# case: a directory is there where a file implies it
# files: {}
# policy: script {"modules": {"os": null}}
# differs: makes the directories of a file that is written
# expect: value [["out"], True]
import os

open("out/deep/file", "w").close()
[os.listdir("."), os.path.isdir("out/deep")]

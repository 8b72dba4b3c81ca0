# case: the line ends of Unicode end no line: a comment goes on behind them
# generate: "# a\u2028import os\n# b\u2029import os\n# c\x85import os\n1"
# expect: value 1

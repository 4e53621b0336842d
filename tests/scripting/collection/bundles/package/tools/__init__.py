from tools.deep.words import shout

"""The run history: every run of an experiment, kept on disk with what came out of it.

```
runs/
  format.json                    the version of all this
  lock                           held by the studio that writes or cleans up
  histories/<id>/home.json       which file the history belongs to
  histories/<id>/<run>.json      a run's facts: small, kept until the user deletes them
  histories/<id>/<run>.notes     label, star and comment
  snapshots/<digest>.studio      experiments as they were run
  links/<digest>.json            file → history, for files that do not hold the id themselves
  keys/<content key>.json        what a node gave, so that the next studio need not run it again
  objects/ab/<digest>.arrow      tables, pictures, zips, logs; those of the oldest runs go first
```
"""

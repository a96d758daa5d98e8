"""From a project and its findings to a Drawing: plain shapes, without Qt."""

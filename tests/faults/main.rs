//! Faults of the disk and the machine: what was acknowledged is there, and what is wrong is never shown as right.

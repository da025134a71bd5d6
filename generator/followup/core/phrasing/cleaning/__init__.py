"""What happens to a fragment before it is read: tidied, written out, quieted, parted."""

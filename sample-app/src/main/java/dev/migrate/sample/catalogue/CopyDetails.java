package dev.migrate.sample.catalogue;

import org.jspecify.annotations.Nullable;

record CopyDetails(String barcode, String branch, @Nullable String shelfMark, CopyStatus status, Condition condition,
        boolean referenceOnly) {

    static CopyDetails of(Copy copy) {
        return new CopyDetails(copy.getBarcode(), copy.getBranch().getName(), copy.getShelfMark(), copy.getStatus(),
                copy.getCondition(), copy.isReferenceOnly());
    }

}

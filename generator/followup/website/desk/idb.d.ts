// The types of idb.js, which the build copies here from the npm package `idb`.
export * from "idb";

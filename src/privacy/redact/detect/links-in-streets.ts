/** Words inside names of streets that no other name contains. */
export const linksInStreets = new Set(
  'the,of,de,la,le,les,du,des,l,d,del,las,los,el,da,do,dos,das,della,dei,delle,degli,di,e,y,san,santa,saint,sainte,st,a,numero,number,n,s,w,al'.split(
    ',',
  ),
);

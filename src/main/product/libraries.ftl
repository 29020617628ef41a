<#-- One line per library of the product: name, version, licences, page. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.artifactId}	${library.version}	${entry.getValue()?join(", ")}	${library.url!""}
</#list>

<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="entry.versions">
  <jsp:body>
    <p><fmt:message key="entry.versions.text"/></p>
    <ol class="rows" reversed>
      <c:forEach var="version" items="${versions}">
        <li value="${version.number}">
          <a dir="auto" href="${links.to('VersionController#show', entry.id, version.number)}"><c:out value="${version.title}"/></a>
          <t:byline moment="${version.savedAt}" author="${version.savedBy}"/>
        </li>
      </c:forEach>
    </ol>
    <p class="choices">
      <a class="button quiet" href="${links.to('EntryController#show', entry.id, entry.slug)}"><fmt:message key="entry.back"/></a>
      <c:if test="${newer gt 0}">
        <a class="button quiet" rel="prev" href="${links.to('VersionController#list', entry.id)}?before=${newer}"><fmt:message key="entry.versions.newer"/></a>
      </c:if>
      <c:if test="${older gt 1}">
        <a class="button quiet" rel="next" href="${links.to('VersionController#list', entry.id)}?before=${older}"><fmt:message key="entry.versions.older"/></a>
      </c:if>
    </p>
  </jsp:body>
</t:page>

<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="heading" value="${messages.text('entry.version', version.number)}"/>
<t:page heading="${heading}">
  <jsp:body>
    <h1><c:out value="${heading}"/></h1>
    <t:byline moment="${version.savedAt}" author="${version.savedBy}"/>
    <c:choose>
      <c:when test="${empty before}">
        <p><fmt:message key="entry.version.first"/></p>
        <h2 dir="auto"><c:out value="${version.title}"/></h2>
        <div class="text" dir="auto"><c:out value="${version.text}"/></div>
      </c:when>
      <c:otherwise>
        <p><c:out value="${messages.text('entry.version.compared', before.number)}"/></p>
        <h2 class="difference" dir="auto"><t:difference parts="${title}"/></h2>
        <div class="text difference" dir="auto"><t:difference parts="${text}"/></div>
      </c:otherwise>
    </c:choose>
    <c:if test="${version.number ne entry.version}">
      <form method="post" action="${links.to('VersionController#restore', entry.id, version.number)}">
        <t:csrf/>
        <button><fmt:message key="entry.version.restore"/></button>
      </form>
    </c:if>
    <p class="choices"><a class="button quiet" href="${links.to('VersionController#list', entry.id)}"><fmt:message key="entry.versions.all"/></a></p>
  </jsp:body>
</t:page>

<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page heading="${entry.title}" description="${opening}" image="${image}">
  <jsp:attribute name="head">
    <t:posting entry="${entry}" description="${opening}"/>
    <c:if test="${not empty newer}"><link rel="prev" href="${links.to('EntryController#show', newer.id, newer.slug)}"></c:if>
    <c:if test="${not empty older}"><link rel="next" href="${links.to('EntryController#show', older.id, older.slug)}"></c:if>
  </jsp:attribute>
  <jsp:body>
    <t:entry entry="${entry}" single="true"/>
    <c:if test="${not empty newer or not empty older}">
      <nav class="beside" aria-label="<fmt:message key="entry.beside"/>">
        <c:if test="${not empty newer}">
          <a rel="prev" href="${links.to('EntryController#show', newer.id, newer.slug)}"><span><fmt:message key="entry.newer"/></span> <bdi><c:out value="${newer.title}"/></bdi></a>
        </c:if>
        <c:if test="${not empty older}">
          <a rel="next" href="${links.to('EntryController#show', older.id, older.slug)}"><span><fmt:message key="entry.older"/></span> <bdi><c:out value="${older.title}"/></bdi></a>
        </c:if>
      </nav>
    </c:if>
    <p class="choices">
      <a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="entry.all"/></a>
      <c:if test="${own}">
        <a class="button quiet" href="${links.to('ChangeController#form', entry.id)}"><fmt:message key="entry.edit.link"/></a>
        <a class="button quiet" href="${links.to('VersionController#list', entry.id)}"><fmt:message key="entry.versions"/></a>
        <a class="button quiet" href="${links.to('PublicationController#form')}?like=${entry.id}"><fmt:message key="entry.like"/></a>
      </c:if>
      <c:if test="${signedIn.present and not own}">
        <a class="button quiet" href="${links.to('ReportController#form', entry.id)}"><fmt:message key="report.link"/></a>
      </c:if>
      <c:if test="${signedIn.admin and not own}">
        <a class="button quiet" href="${links.to('RemovalController#form', entry.id)}"><fmt:message key="removal.link"/></a>
      </c:if>
    </p>
    <c:if test="${own}">
      <form method="post" action="${links.to('TrashController#add', entry.id)}">
        <t:csrf/>
        <button class="quiet"><fmt:message key="trash.add"/></button>
      </form>
    </c:if>
  </jsp:body>
</t:page>

<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page heading="${entry.title}" description="${opening}">
  <jsp:attribute name="head">
    <script type="module" src="${assets.path('time.js')}"></script>
  </jsp:attribute>
  <jsp:body>
    <t:entry entry="${entry}" single="true"/>
    <p class="choices">
      <a class="button quiet" href="${links.to('EntryController#list')}"><fmt:message key="entry.all"/></a>
      <c:if test="${own}">
        <a class="button quiet" href="${links.to('RevisionController#form', entry.id)}"><fmt:message key="entry.edit.link"/></a>
        <a class="button quiet" href="${links.to('VersionController#list', entry.id)}"><fmt:message key="entry.versions"/></a>
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
